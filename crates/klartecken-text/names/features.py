"""What the model sees of each word; src/names/features.rs sees the same."""
import zlib

from lists import Sight


def features(words, lists, forget=0, salt=""):
    """The attributes of each word of a sentence.

    In training, the lists are forgotten for `forget` per cent of the words, so that the model learns to do without.
    """
    seen = [lists.sight(read) for read in words]
    for at, read in enumerate(words):
        if forget and zlib.crc32((read.lower + salt).encode()) % 100 < forget:
            seen[at] = Sight(place=seen[at].place)
    upper = sum(read.case == "C" for read in words)
    lettered = sum(read.kind == "l" for read in words)
    shouted = lettered > 1 and upper * 2 > lettered
    texts = [read.lower if read.kind in "ls" else read.kind for read in words]
    shapes = [read.kind + read.case for read in words]
    known = [f"{sight.given}{sight.family}{'o' if sight.ordinary else ''}" for sight in seen]
    found = []
    for at, text in enumerate(texts):
        shape = shapes[at]
        item = ["b", "w=" + text, "h=" + shape, "k=" + known[at]]
        item += [f"{n}=" + text[-n:] for n in (2, 3, 4) if len(text) > n]
        if seen[at].place:
            item.append("p=" + seen[at].place)
        if shouted:
            item.append("C")
        if at == 0:
            item += ["<", "<k=" + known[at] + shape]
        else:
            item += ["-w=" + texts[at - 1], "-h=" + shapes[at - 1] + shape, "k<=" + known[at] + shape,
                     "-k=" + known[at - 1], "-k0=" + known[at - 1] + known[at]]
        if at + 1 == len(words):
            item.append(">")
        else:
            item += ["+w=" + texts[at + 1], "+h=" + shape + shapes[at + 1],
                     "+k=" + known[at + 1], "0k+=" + known[at] + known[at + 1]]
            if seen[at + 1].place:
                item.append("+p=" + seen[at + 1].place)
        found.append(item)
    return found
