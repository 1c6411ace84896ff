//! Has the crate built again when a file that it embeds changes.

fn main() {
    println!("cargo:rerun-if-changed=../../specs");
}
