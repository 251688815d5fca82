package ladera.ui;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A session file opened while a window is open goes to that window: the program that starts second hands the file's name over,
 * by a Unix-domain socket in the person's own folder, and ends. Where anything about it fails, each program has a window of its
 * own.
 */
final class HandOver implements AutoCloseable {
    /** A program that is alive answers at once; one that hangs must not keep the other from opening. */
    private static final long PATIENCE_MILLIS = 2000;

    /** More than any file's name has. */
    private static final int LONGEST_NAME = 1 << 16;

    private static final byte TAKEN = 1;

    private final Path socket;
    private final ServerSocketChannel server;

    private HandOver(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Hands a session file to the window that is open on this display; false where there is none. */
    static boolean offer(Path folder, String display, Path session) {
        Path socket = socket(folder, display);
        if (!Files.exists(socket)) {
            return false;
        }
        ByteBuffer name = StandardCharsets.UTF_8.encode(session.toAbsolutePath().toString());
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
                return false;
            }
            while (name.hasRemaining()) {
                channel.write(name);
            }
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1);
            return read(channel, answer) && answer.get(0) == TAKEN;
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    /**
     * From now on takes what later programs hand over; null where a window on this display does so already, or the system has
     * no such sockets.
     *
     * @param open called on a thread of its own
     */
    static HandOver listen(Path folder, String display, Consumer<Path> open) {
        Path socket = socket(folder, display);
        try {
            Files.createDirectories(folder);
            if (Files.exists(socket) && isAlive(socket)) {
                return null;
            }
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            HandOver handOver = new HandOver(socket, server);
            Thread thread = new Thread(() -> handOver.serve(open), "ladera-hand-over");
            thread.setDaemon(true);
            thread.start();
            return handOver;
        } catch (IOException | UnsupportedOperationException | InvalidPathException none) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException gone) {
            // The next program finds nobody behind it, and removes it.
        }
    }

    private void serve(Consumer<Path> open) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
                if (read(channel, name) && name.position() > 0) {
                    Path session =
                            Path.of(StandardCharsets.UTF_8.decode(name.flip()).toString());
                    channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
                    open.accept(session);
                }
            } catch (IOException | InvalidPathException broken) {
                // The other program has its own window then.
            }
        }
    }

    /** Fills the buffer until the other side has said everything; false where it does not in time. */
    private static boolean read(SocketChannel channel, ByteBuffer into) throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (into.hasRemaining()) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    return false;
                }
                selector.selectedKeys().clear();
                if (channel.read(into) < 0) {
                    return true;
                }
            }
        }
        return true;
    }

    private static boolean isAlive(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /** One a display: a window elsewhere would not be seen. */
    private static Path socket(Path folder, String display) {
        String place = display == null ? "" : display.replaceAll("[^A-Za-z0-9.]", "-");
        return folder.resolve("window" + place + ".socket");
    }
}
