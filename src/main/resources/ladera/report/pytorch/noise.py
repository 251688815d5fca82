def noise(seed, step, evaluation):
    """Two standard normal numbers as a pure function of the arguments: SplitMix64 as a counter, Box and Muller."""
    mask, gamma = (1 << 64) - 1, 0x9E3779B97F4A7C15

    def mix(z):
        z &= mask
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & mask
        return z ^ (z >> 31)

    def uniform(index):
        return (mix(key + gamma * (index + 1)) >> 11) * 2.0**-53

    key = mix(seed) + mix(0x6E6F697365 * gamma + 1)
    at = ((step << 20) + evaluation) * 4
    return torch.tensor(
        [
            math.sqrt(-2 * math.log(1 - uniform(k))) * math.cos(2 * math.pi * uniform(k + 1))
            for k in (at, at + 2)
        ]
    )
