class SignNormalizedGD(Rule):
    """Understanding Deep Learning 6.13, 6.14: every coordinate over its own size."""

    def move(self, p, g, value, knobs, memory):
        return knobs["lr"] * torch.where(g == 0, 0.0 * g, g / (torch.abs(g) + knobs["eps"]))
