def batches(seed, size):
    """Batch after batch: the first pairs of a fresh permutation, as numpy.random.RandomState(seed) draws it."""
    words = [seed & 0xFFFFFFFF]
    for i in range(1, 624):
        words.append((1812433253 * (words[-1] ^ (words[-1] >> 30)) + i) & 0xFFFFFFFF)
    twister = random.Random()
    twister.setstate((3, tuple(words) + (624,), None))
    while True:
        order = list(range(len(PAIRS)))
        for i in range(len(order) - 1, 0, -1):
            mask = (1 << i.bit_length()) - 1
            drawn = twister.getrandbits(32) & mask
            while drawn > i:
                drawn = twister.getrandbits(32) & mask
            order[i], order[drawn] = order[drawn], order[i]
        yield [PAIRS[k] for k in order[:size]]
