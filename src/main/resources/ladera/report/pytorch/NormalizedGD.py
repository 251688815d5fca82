class NormalizedGD(Rule):
    """Steps of one length: g over its Euclidean norm."""

    def move(self, p, g, value, knobs, memory):
        length = torch.linalg.vector_norm(g) + knobs["eps"]
        return knobs["lr"] * (g if length == 0 else g / length)
