"""A binary fuse filter: a set that can be asked and not listed, 8 bits of fingerprint for each member.

After Graf and Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor Filters" (2022).
"""
import struct

MASK = (1 << 64) - 1


def fnv(text):
    """FNV-1a of 64 bits over UTF-8."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def mix(value):
    """Spreads every bit of `value` over all others (MurmurHash3's last step)."""
    value = ((value ^ value >> 33) * 0xFF51AFD7ED558CCD) & MASK
    value = ((value ^ value >> 33) * 0xC4CEB9FE1A85EC53) & MASK
    return value ^ value >> 33


def slots(key, bits, segments):
    """The three places of `key` and its fingerprint."""
    length = 1 << bits
    first = (key >> 32) * (segments * length) >> 32
    second = first + length ^ key >> 13 & length - 1
    third = first + 2 * length ^ key & length - 1
    return (first, second, third), (key ^ key >> 32) & 0xFF


def build(texts, bits=9, spare=1.17):
    """The filter of `texts` as bytes: seed, bits of a segment's length, number of segments, fingerprints."""
    hashes = sorted({fnv(text) for text in texts})
    assert len(hashes) == len(set(texts)), "two texts have one hash"
    segments = max(1, round(len(hashes) * spare / (1 << bits)) - 2)
    size = segments + 2 << bits
    for seed in range(200):
        keys = [mix((value + seed) & MASK) for value in hashes]
        order = peel([slots(key, bits, segments)[0] for key in keys], size)
        if order is None:
            continue
        table = bytearray(size)
        for at, place in reversed(order):
            three, print_ = slots(keys[at], bits, segments)
            others = [other for other in three if other != place]
            table[place] = print_ ^ table[others[0]] ^ table[others[1]]
        return struct.pack("<BBH", seed, bits, segments) + bytes(table)
    return build(texts, bits, spare + 0.01)


class Filter:
    """A filter's bytes, to be asked as a set."""

    def __init__(self, data):
        self.seed, self.bits, self.segments = struct.unpack("<BBH", data[:4])
        self.table = data[4:]

    def __contains__(self, text):
        three, print_ = slots(mix((fnv(text) + self.seed) & MASK), self.bits, self.segments)
        return self.table[three[0]] ^ self.table[three[1]] ^ self.table[three[2]] == print_


def peel(places, size):
    """An order in which every key has a place that no later key uses, or None."""
    count, sums = [0] * size, [0] * size
    for at, three in enumerate(places):
        for place in three:
            count[place] += 1
            sums[place] ^= at
    ready = [place for place in range(size) if count[place] == 1]
    order = []
    while ready:
        place = ready.pop()
        if count[place] != 1:
            continue
        at = sums[place]
        order.append((at, place))
        for other in places[at]:
            count[other] -= 1
            sums[other] ^= at
            if count[other] == 1:
                ready.append(other)
    return order if len(order) == len(places) else None
