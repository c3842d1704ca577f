//! Which backups are kept: 14 days, 8 weeks and 12 months back, and the last few of each kind made before a risky act.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Datelike};
use chrono_tz::Tz;

use super::Backup;
use crate::error::{Error, Result};

const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 12;
const BEFORE_EACH_RISK: usize = 5;

/// Deletes the backups that need not be kept; `backups` are newest first. The one called `made` stays, even where an
/// earlier one is dated later because the clock was set back.
pub(super) fn prune(backups: &[Backup], zone: Tz, made: &Path) -> Result<()> {
    let kept = kept(backups, zone);
    let is_made = |backup: &Backup| backup.path.file_name() == made.file_name();
    let surplus =
        backups.iter().enumerate().filter(|(place, backup)| !kept.contains(place) && !is_made(backup));
    for (_, backup) in surplus {
        std::fs::remove_file(&backup.path).map_err(|cause| Error::file(&backup.path, &cause))?;
    }
    Ok(())
}

/// The places of those to keep: the newest of each day, week and month, as far back as each reaches.
fn kept(backups: &[Backup], zone: Tz) -> BTreeSet<usize> {
    let mut kept = BTreeSet::new();
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (place, backup) in backups.iter().enumerate() {
        if backup.reason.is_before_risk() {
            let newer = backups[..place].iter().filter(|other| other.reason == backup.reason).count();
            if newer < BEFORE_EACH_RISK {
                kept.insert(place);
            }
            continue;
        }
        let instant = DateTime::from_timestamp_millis(backup.made_at).unwrap_or_default();
        let day = instant.with_timezone(&zone).date_naive();
        let week = day.iso_week();
        let is_first =
            |seen: &mut BTreeSet<(i32, u32)>, period, limit| seen.len() < limit && seen.insert(period);
        let new_day = is_first(&mut days, (day.year(), day.ordinal()), DAYS);
        let new_week = is_first(&mut weeks, (week.year(), week.week()), WEEKS);
        let new_month = is_first(&mut months, (day.year(), day.month()), MONTHS);
        if new_day || new_week || new_month {
            kept.insert(place);
        }
    }
    kept
}
