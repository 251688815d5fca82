class SaddleFreeNewton(Rule):
    """Dauphin et al. 2014: the Hessian's eigenvalues by their absolute value, and at least floor."""

    def move(self, p, g, value, knobs, memory):
        h = self.hessian(p)
        if h is None:
            raise Stopped("no Hessian")
        (a, b), (_, c) = h.tolist()
        tangent = 0.0
        if b != 0:
            cotangent = (c - a) / (2 * b)
            tangent = math.copysign(1, cotangent) / (abs(cotangent) + math.hypot(1, cotangent))
        cosine = 1 / math.hypot(1, tangent)
        sine = tangent * cosine
        first, second = g.tolist()
        along = (cosine * first - sine * second) / max(abs(a - tangent * b), knobs["floor"])
        across = (sine * first + cosine * second) / max(abs(c + tangent * b), knobs["floor"])
        return knobs["lr"] * torch.tensor([cosine * along + sine * across, cosine * across - sine * along])
