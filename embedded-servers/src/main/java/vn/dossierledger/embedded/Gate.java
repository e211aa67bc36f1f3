package vn.dossierledger.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A door before a server, for tests: while it is shut nobody reaches the server, and whoever was talking to it is cut off. The server itself knows
 * nothing of it.
 */
public final class Gate implements AutoCloseable {

    private final URI server;
    private final ServerSocket door;
    private final Set<Closeable> talking = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    private Gate(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    /** An open door before the server. */
    public static Gate before(URI server) {
        try {
            Gate gate = new Gate(server, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().name("gate").daemon().start(gate::letIn);
            return gate;
        } catch (IOException e) {
            throw new EmbeddedServerException("No port is free for a gate before " + server + ".", e);
        }
    }

    /** The server, through this door. */
    public URI uri() {
        return URI.create(server.getScheme() + "://127.0.0.1:" + door.getLocalPort());
    }

    /** Cuts everybody off and lets nobody in. */
    public synchronized void shut() {
        shut = true;
        talking.forEach(Gate::end);
        talking.clear();
    }

    /** Lets everybody in again. */
    public synchronized void open() {
        shut = false;
    }

    /** Shuts it for good. */
    @Override
    public void close() {
        shut();
        end(door);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException refused) {
                // The visitor sees a broken connection, and so may the next.
            }
        }
    }

    private synchronized void connect(Socket visitor) throws IOException {
        if (shut) {
            visitor.close();
            return;
        }
        talking.add(visitor);
        Socket inside = new Socket(server.getHost(), server.getPort());
        talking.add(inside);
        pass(visitor, inside);
        pass(inside, visitor);
    }

    private void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException over) {
                // Either side has ended, or the door was shut.
            } finally {
                end(from);
                end(to);
                talking.remove(from);
                talking.remove(to);
            }
        });
    }

    private static void end(Closeable one) {
        try {
            one.close();
        } catch (IOException ended) {
            // It is closed nevertheless.
        }
    }
}
