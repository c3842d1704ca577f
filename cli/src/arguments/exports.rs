//! What can be typed about a file that goes out.

use std::path::PathBuf;

use clap::Args;

use super::customers::Which;

#[derive(Debug, Args)]
pub struct ExportOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub purchases: bool,
    #[arg(long, conflicts_with_all = ["purchases", "ratings", "search", "filter", "sort", "bin"])]
    pub cases: bool,
    #[arg(long, conflicts_with_all = ["purchases", "search", "filter", "sort", "bin"])]
    pub ratings: bool,
    #[command(flatten)]
    pub which: Which,
}
