class Rprop(Rule):
    """Riedmiller and Braun 1993; torch.optim.Rprop itself, with factors that its constructor refuses."""

    def move(self, p, g, value, knobs, memory):
        shrink, grow = knobs["etas"]
        smallest, largest = knobs["step_sizes"]
        agreement = g * memory.get("previous", torch.zeros_like(g))
        size = memory.get("size", torch.full_like(g, knobs["lr"]))
        size = torch.where(agreement > 0, size * grow, torch.where(agreement < 0, size * shrink, size))
        g = torch.where(agreement < 0, torch.zeros_like(g), g)
        memory["size"] = size.clamp(smallest, largest)
        memory["previous"] = g.clone()
        return torch.sign(g) * memory["size"]
