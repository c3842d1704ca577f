//! The table of figures, and the statistics behind them.

use crate::Outcome;

/// One measured job.
struct Row {
    job: &'static str,
    figure: String,
    against: String,
    ratio: f64,
    target: f64,
}

/// The figures of one size of book.
pub struct Table {
    size: usize,
    rows: Vec<Row>,
}

impl Table {
    /// An empty table for books of `size` customers.
    pub fn of(size: usize) -> Self {
        Self { size, rows: Vec::new() }
    }

    /// A job of `seconds` that may take at most `target` times its floor.
    pub fn ratio(&mut self, job: &'static str, seconds: f64, floor: (&str, f64), target: f64) {
        let against = format!("{} {}", floor.0, time(floor.1));
        self.rows.push(Row { job, figure: time(seconds), against, ratio: seconds / floor.1, target });
    }

    /// A job that may take at most `target` seconds whatever the machine.
    pub fn at_most(&mut self, job: &'static str, seconds: f64, target: f64) {
        let against = format!("at most {}", time(target));
        self.rows.push(Row { job, figure: time(seconds), against, ratio: seconds / target, target: 1.0 });
    }

    /// A job that may hold at most `target` bytes of memory at any moment.
    pub fn memory(&mut self, job: &'static str, bytes: u64, target: u64) {
        #[allow(clippy::cast_precision_loss)]
        let ratio = bytes as f64 / target as f64;
        let (figure, against) = (megabytes(bytes), format!("at most {}", megabytes(target)));
        self.rows.push(Row { job, figure, against, ratio, target: 1.0 });
    }

    /// Prints each job with its floor, the ratio, and whether that is as good as it should be.
    pub fn print(&self) {
        println!("\n{} customers", self.size);
        println!("{:<44}{:>12}{:>26}{:>9}{:>9}", "job", "ours", "floor", "ratio", "target");
        for row in &self.rows {
            let verdict = if row.ratio <= row.target { "pass" } else { "short" };
            println!(
                "{:<44}{:>12}{:>26}{:>9.2}{:>9.2}  {verdict}",
                row.job, row.figure, row.against, row.ratio, row.target
            );
        }
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes / 1_000_000)
}

fn time(seconds: f64) -> String {
    match seconds {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 0.001 => format!("{:.2} ms", s * 1e3),
        s => format!("{:.1} µs", s * 1e6),
    }
}

/// The median of `times` measurements.
pub fn median(times: usize, mut job: impl FnMut() -> Outcome<f64>) -> Outcome<f64> {
    let mut seconds = (0..times).map(|_| job()).collect::<Outcome<Vec<f64>>>()?;
    Ok(part(&mut seconds, 0.5))
}

/// The value that `share` of the measurements do not exceed.
pub fn part(seconds: &mut [f64], share: f64) -> f64 {
    seconds.sort_by(f64::total_cmp);
    let last = seconds.len().saturating_sub(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let place = (last as f64 * share).ceil() as usize;
    seconds.get(place).copied().unwrap_or_default()
}
