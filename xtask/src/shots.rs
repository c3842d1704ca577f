//! `shots`: pictures of every screen in every language, light and dark, wide and narrow.
use crate::programs::{self, command, target};
use crate::{Options, Result, system, test};

/// Takes the pictures into `target/shots`, with one sheet a screen to look at.
pub fn run(options: &Options) -> Result {
    system::ensure(&[system::BUILD, system::VIRTUAL_SCREEN, system::DRIVER], options)?;
    test::build()?;
    let folder = target().join("shots");
    programs::run(command(target().join("debug/daftar-shots")).arg(&folder).args(&options.words))?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}
