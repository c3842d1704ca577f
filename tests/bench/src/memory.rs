//! How much memory this program held at its most, where Linux tells.

use std::fs;

/// Counts the peak from here on.
pub fn forget_peak() {
    // "5" sets the peak back to what is held now; elsewhere there is nothing to set.
    fs::write("/proc/self/clear_refs", "5").ok();
}

/// Bytes held at the peak; `None` where the system does not tell.
pub fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
