//! What makes a program of a target: the bound on memory, and panics that the engine holds kept apart from those it lets out.

use std::alloc::System;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

use cap::Cap;

pub use libfuzzer_sys::{fuzz_mutator, fuzz_target};

/// An allocation beyond the bound fails, and ends the program with the input at fault.
#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, super::MOST_MEMORY);

thread_local! {
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps the words of a panic until it is known whether the engine holds it.
pub fn listen() {
    set_hook(Box::new(|panic| LAST_PANIC.with(|it| *it.borrow_mut() = panic.to_string())));
}

/// Runs a target on one input; a panic that leaves it is told, and ends the program.
pub fn held(target: fn(&[u8]), bytes: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| target(bytes))).is_err() {
        LAST_PANIC.with(|it| println!("{}", it.borrow()));
        std::process::abort();
    }
}

/// The entry points of a target's program: what it does with an input and, optionally, how inputs are changed.
#[macro_export]
macro_rules! target {
    ($target:expr) => {
        $crate::fuzzer::fuzz_target!(init: $crate::fuzzer::listen(), |bytes: &[u8]| {
            $crate::fuzzer::held($target, bytes);
        });
    };
    ($target:expr, $mutated:expr) => {
        $crate::target!($target);
        $crate::fuzzer::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $mutated(data, size, max_size, seed)
        });
    };
}
