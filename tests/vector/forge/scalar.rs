//! Ed25519 signatures (RFC 8032 §5.1) that a lenient verifier lets through and a strict one does not.

use sha2::{Digest, Sha512};

/// The group's order, 2²⁵² + 27742317777372353535851937790883648493, lowest part first.
const ORDER: [u64; 4] = [0x5812_631a_5cf5_d3ed, 0x14de_f9de_a2f7_9cd6, 0, 0x1000_0000_0000_0000];

/// The neutral element's 32 bytes.
pub(in crate::vector) const NEUTRAL: [u8; 32] = {
    let mut bytes = [0; 32];
    bytes[0] = 1;
    bytes
};

/// The signature with the order added to its `S`: the equation holds as before.
pub(in crate::vector) fn with_larger_s(signature: &[u8; 64]) -> [u8; 64] {
    let (r, s) = signature.split_at(32);
    joined(r, sum(number(s), ORDER))
}

/// A signature of the key made from `seed` whose `R` is the neutral element: `S = k·a`.
pub(in crate::vector) fn small_order_r(seed: [u8; 32], public: &[u8; 32], message: &[u8]) -> [u8; 64] {
    let mut secret: [u8; 64] = Sha512::digest(seed).into();
    secret[0] &= 248;
    secret[31] = secret[31] & 127 | 64;
    let challenge: [u8; 64] =
        Sha512::new().chain_update(NEUTRAL).chain_update(public).chain_update(message).finalize().into();
    let challenge = times(&challenge, [1, 0, 0, 0]);
    joined(&NEUTRAL, times(&secret[..32], challenge))
}

/// The product modulo the order; the first factor has its lowest byte first.
fn times(factor: &[u8], other: [u64; 4]) -> [u64; 4] {
    let bits = factor.iter().rev().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
    bits.fold([0; 4], |product, bit| {
        let doubled = reduced(sum(product, product));
        if bit == 1 { reduced(sum(doubled, other)) } else { doubled }
    })
}

/// The sum of two numbers below 2²⁵⁵.
fn sum(one: [u64; 4], other: [u64; 4]) -> [u64; 4] {
    let mut carry = 0;
    std::array::from_fn(|place| {
        let sum = u128::from(one[place]) + u128::from(other[place]) + carry;
        carry = sum >> 64;
        sum as u64
    })
}

/// A number below twice the order, modulo the order.
fn reduced(number: [u64; 4]) -> [u64; 4] {
    let mut borrow = false;
    let difference = std::array::from_fn(|place| {
        let (difference, first) = number[place].overflowing_sub(ORDER[place]);
        let (difference, second) = difference.overflowing_sub(u64::from(borrow));
        borrow = first || second;
        difference
    });
    if borrow { number } else { difference }
}

fn number(bytes: &[u8]) -> [u64; 4] {
    std::array::from_fn(|place| {
        (0..8).rev().fold(0, |number, byte| number << 8 | u64::from(bytes[place * 8 + byte]))
    })
}

fn joined(r: &[u8], s: [u64; 4]) -> [u8; 64] {
    let s = s.map(u64::to_le_bytes);
    std::array::from_fn(|place| if place < 32 { r[place] } else { s.as_flattened()[place - 32] })
}
