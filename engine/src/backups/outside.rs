//! The copy outside the data folder: on a stick or another disk, which need not be there every day.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono_tz::Tz;

use super::types::{Backup, OutsideCopy};
use super::{keep, names};
use crate::error::{Code, Error, Result};

/// Copies a backup into `folder` (the setting; empty for none) and thins out what is there.
pub(super) fn copy(backup: &Backup, book: &Path, folder: &str, zone: Tz) -> OutsideCopy {
    if folder.is_empty() {
        return OutsideCopy::Unwanted;
    }
    match copy_into(backup, book, Path::new(folder), zone) {
        Ok(path) => OutsideCopy::Made { path },
        Err(error) => {
            log::warn!("no copy of the backup outside: {error}");
            OutsideCopy::Missed { reason: error.code().clone() }
        }
    }
}

/// Whether the folder is there and lacks this backup.
pub(super) fn lacks(backup: &Backup, folder: &str) -> bool {
    let folder = Path::new(folder);
    folder.is_dir() && backup.path.file_name().is_some_and(|name| !folder.join(name).exists())
}

fn copy_into(backup: &Backup, book: &Path, folder: &Path, zone: Tz) -> Result<PathBuf> {
    let missing = || Error::Refused(Code::FileUnreachable { path: folder.display().to_string() });
    // Made by the user, never by Daftar: a stick that is not plugged in must not become a folder on the disk.
    let name = backup.path.file_name().filter(|_| folder.is_dir()).ok_or_else(missing)?;
    let path = folder.join(name);
    let partial = path.with_extension("partial");
    let outcome = write(&backup.path, &partial)
        .and_then(|()| std::fs::rename(&partial, &path))
        .and_then(|()| sync_folder(folder))
        .map_err(|cause| Error::file(folder, &cause));
    if outcome.is_err() && partial.exists() {
        std::fs::remove_file(&partial).map_err(|cause| Error::file(&partial, &cause))?;
    }
    outcome?;
    keep::prune(&names::list(folder, book)?, zone, &path)?;
    Ok(path)
}

fn write(from: &Path, to: &Path) -> std::io::Result<()> {
    let (mut source, mut target) = (File::open(from)?, File::create(to)?);
    let written = std::io::copy(&mut source, &mut target)?;
    target.flush()?;
    target.sync_all()?;
    if written == source.metadata()?.len() && written == to.metadata()?.len() {
        Ok(())
    } else {
        Err(std::io::ErrorKind::WriteZero.into())
    }
}

/// Makes the new name in a folder outlast a power cut, where the system can.
pub(super) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
