//! Shared by the test files of this folder.

pub mod case;
pub mod example;
pub mod files;
pub mod measure;
pub mod vector;
