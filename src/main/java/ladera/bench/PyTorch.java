package ladera.bench;

import java.util.ArrayList;
import java.util.List;

/** Pieces of Python that train as a student writes it: {@code nn.Sequential}, {@code MSELoss}, an optimizer of {@code torch.optim}. */
final class PyTorch {
    private static final String MODULE = "torch";
    private static final String[] PRECISIONS = {"float32", "float64"};
    private static final String[] THREADS = {"1 thread", "2 threads"};

    /** The course's surface on 32 x 32 points, and a network that has yet to learn it. */
    private static final String START = """
            torch.set_num_threads(THREADS)
            torch.manual_seed(0)
            torch.set_default_dtype(torch.DTYPE)
            side = torch.linspace(-4, 4, 32)
            x = torch.stack(torch.meshgrid(side, side, indexing="xy"), -1).reshape(-1, 2)
            u = (x * x).sum(1, keepdim=True)
            y = torch.sin(0.8 * u) / u ** 0.9
            widths = WIDTHS
            def network():
                layers = []
                for k in range(len(widths) - 1):
                    layers.append(torch.nn.Linear(widths[k], widths[k + 1]))
                    if k < len(widths) - 2:
                        layers.append(torch.nn.Tanh())
                return torch.nn.Sequential(*layers)
            loss = torch.nn.MSELoss()
            """;

    private PyTorch() {}

    /** A piece in both precisions on one thread and on two; it finds x, y, {@code network()} and {@code loss} made. */
    static List<Peer> peers(List<Integer> widths, String piece) {
        List<Peer> peers = new ArrayList<>();
        for (String precision : PRECISIONS) {
            for (int threads = 1; threads <= THREADS.length; threads++) {
                String start = START.replace("THREADS", String.valueOf(threads))
                        .replace("DTYPE", precision)
                        .replace("WIDTHS", widths.toString());
                peers.add(new Peer(MODULE, precision + ", " + THREADS[threads - 1], start + piece));
            }
        }
        return peers;
    }
}
