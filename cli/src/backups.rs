//! `backup`, `restore`, `check`: the book as a file.

use std::path::Path;

use daftar_engine::progress::unwatched;
use daftar_engine::texts::Value;

use crate::failing::{Done, Failing};
use crate::session::Session;

pub fn back_up(session: &mut Session, folder: &Path) -> Done {
    let Session { book, screen, json } = session;
    let backup = book.back_up_to(folder, &mut unwatched)?;
    if *json {
        return Ok(screen.json(&backup)?);
    }
    let path = backup.path.display().to_string();
    let customers = backup.customers.unwrap_or_default();
    Ok(screen.say("cli-backed-up", &[("count", Value::from(customers)), ("path", Value::from(path))])?)
}

pub fn restore(session: &mut Session, file: &Path) -> Done {
    let Session { book, screen, json } = session;
    let restored = book.restore_backup(file, &mut unwatched)?;
    if *json {
        return Ok(screen.json(&restored)?);
    }
    let kept = restored.kept.path.display().to_string();
    Ok(screen
        .say("cli-restored", &[("count", Value::from(restored.customers)), ("path", Value::from(kept))])?)
}

pub fn check(session: &mut Session) -> Done {
    let Session { book, screen, json } = session;
    let report = book.check()?;
    if *json {
        screen.json(&report)?;
    } else if report.sound {
        screen.say("cli-check-sound", &[("count", Value::from(report.customers))])?;
    } else {
        screen.say("cli-check-unsound", &[("count", Value::from(report.problems.len()))])?;
        for problem in &report.problems {
            screen.line(&problem.detail)?;
        }
    }
    screen.flush()?;
    if report.sound { Ok(()) } else { Err(Failing::Unsound) }
}
