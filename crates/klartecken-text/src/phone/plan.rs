//! The Swedish numbering plan for telephony (PTS, after ITU-T E.164), as far as it tells a number from anything else.

use crate::PhoneKind;

/// Area codes of three digits, without the leading zero.
const TWO: [u8; 20] = [11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 90];

/// Area codes of four digits, without the leading zero.
const THREE: [u16; 243] = [
    120, 121, 122, 123, 125, 140, 141, 142, 143, 144, 150, 151, 152, 155, 156, 157, 158, 159, 171, 173, 174,
    175, 176, 220, 221, 222, 223, 224, 225, 226, 227, 240, 241, 243, 246, 247, 248, 250, 251, 253, 258, 270,
    271, 278, 280, 281, 290, 291, 292, 293, 294, 295, 297, 300, 301, 302, 303, 304, 320, 321, 322, 325, 340,
    345, 346, 370, 371, 372, 380, 381, 382, 383, 390, 392, 393, 410, 411, 413, 414, 415, 416, 417, 418, 430,
    431, 433, 435, 451, 454, 455, 456, 457, 459, 470, 471, 472, 474, 476, 477, 478, 479, 480, 481, 485, 486,
    490, 491, 492, 493, 494, 495, 496, 498, 499, 500, 501, 502, 503, 504, 505, 506, 510, 511, 512, 513, 514,
    515, 520, 521, 522, 523, 524, 525, 526, 528, 530, 531, 532, 533, 534, 550, 551, 552, 553, 554, 555, 560,
    563, 564, 565, 570, 571, 573, 580, 581, 582, 583, 584, 585, 586, 587, 589, 590, 591, 611, 612, 613, 620,
    621, 622, 623, 624, 640, 642, 643, 644, 645, 647, 650, 651, 652, 653, 657, 660, 661, 662, 663, 670, 671,
    672, 680, 682, 684, 687, 690, 691, 692, 693, 695, 696, 910, 911, 912, 913, 914, 915, 916, 918, 920, 921,
    922, 923, 924, 925, 926, 927, 928, 929, 930, 932, 933, 934, 935, 940, 941, 942, 943, 950, 951, 952, 953,
    954, 960, 961, 970, 971, 973, 975, 976, 977, 978, 980, 981,
];

/// What kind of number the digits are, with the leading zero; `None` where the plan has no such number.
pub(super) fn kind(digits: &[u8]) -> Option<PhoneKind> {
    let length = digits.len();
    match digits {
        [0, 7, 0 | 2 | 3 | 6 | 9, ..] => (length == 10).then_some(PhoneKind::Mobile),
        [0, 1, 0, ..] => (length == 10).then_some(PhoneKind::NonGeographic),
        [0, 2, 0, ..] => (8..=10).contains(&length).then_some(PhoneKind::NonGeographic),
        [0, 7, 7, ..] | [0, 9, 0, 0, ..] | [0, 9, 3, 9, ..] | [0, 9, 4, 4, ..] => {
            (9..=10).contains(&length).then_some(PhoneKind::NonGeographic)
        }
        [0, ..] => {
            let least = match area(digits)? {
                4 => 9,
                _ => 8,
            };
            (least..=10).contains(&length).then_some(PhoneKind::Landline)
        }
        _ => None,
    }
}

/// How many digits the area code has, with the leading zero.
pub(super) fn area(digits: &[u8]) -> Option<usize> {
    let [0, first, second, third, ..] = *digits else { return None };
    let two = first * 10 + second;
    if first == 8 {
        Some(2)
    } else if TWO.contains(&two) {
        Some(3)
    } else {
        THREE.binary_search(&(u16::from(two) * 10 + u16::from(third))).ok().map(|_| 4)
    }
}
