def one_cycle(step, steps, part_up, first_divisor, last_divisor):
    """OneCycleLR with cosines and two phases, for a highest rate of 1; after the last step the last factor stays."""
    low = 1 / first_divisor
    end = low / last_divisor
    peak = part_up * steps - 1
    last = steps - 1
    if step < peak:
        return cosine(low, 1.0, step / peak)
    if step < last:
        return cosine(1.0, end, (step - peak) / (last - peak))
    return end if last > peak else 1.0
