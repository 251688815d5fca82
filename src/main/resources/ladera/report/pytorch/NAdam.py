class NAdam(Rule):
    """Dozat 2016 as torch documents it; torch.optim.NAdam of 1.13 has one factor mu too many in the second product."""

    def move(self, p, g, value, knobs, memory):
        beta1, beta2 = knobs["betas"]
        t = memory["t"] = memory.get("t", 0) + 1
        g = g + knobs["weight_decay"] * p
        mu, next_mu = (beta1 * (1 - 0.5 * 0.96 ** (k * knobs["momentum_decay"])) for k in (t, t + 1))
        product = memory["product"] = memory.get("product", 1.0) * mu
        m = self.mean(memory, "m", beta1, g)
        v = self.mean(memory, "v", beta2, g * g)
        mixture = (1 - mu) / (1 - product) * g + next_mu / (1 - product * next_mu) * m
        return knobs["lr"] * mixture / (torch.sqrt(v / (1 - beta2**t)) + knobs["eps"])
