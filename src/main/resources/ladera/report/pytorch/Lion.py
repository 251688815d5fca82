class Lion(Rule):
    """Chen et al. 2023: the sign of an interpolated momentum, with decoupled weight decay."""

    def move(self, p, g, value, knobs, memory):
        beta1, beta2 = knobs["betas"]
        m = memory.get("m", torch.zeros_like(g))
        memory["m"] = beta2 * m + (1 - beta2) * g
        return knobs["lr"] * (torch.sign(beta1 * m + (1 - beta1) * g) + knobs["weight_decay"] * p)
