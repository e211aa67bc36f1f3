package vn.dossierledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Clients that each do one operation after the other, without pausing. */
public final class Load {

    private Load() {}

    /** Runs all chains with so many clients and waits for the end. */
    public static Sample run(List<List<Operation>> chains, int clients) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<long[]>> running = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> client(chains, next)));
            }
        }
        long elapsed = System.nanoTime() - begin;
        LongStream latencies = LongStream.empty();
        for (Future<long[]> client : running) {
            latencies = LongStream.concat(latencies, LongStream.of(result(client)));
        }
        return new Sample(elapsed, latencies.toArray());
    }

    private static long[] client(List<List<Operation>> chains, AtomicInteger next) throws Exception {
        LongStream.Builder latencies = LongStream.builder();
        for (int i = next.getAndIncrement(); i < chains.size(); i = next.getAndIncrement()) {
            for (Operation operation : chains.get(i)) {
                long begin = System.nanoTime();
                operation.run();
                latencies.add(System.nanoTime() - begin);
            }
        }
        return latencies.build().toArray();
    }

    private static long[] result(Future<long[]> client) throws Exception {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
