package vn.dossierledger.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that Elasticsearch's own launcher would build, with a small and quickly started JVM. */
final class ElasticsearchCommand {

    /** Since this version of Java the launcher forbids native access to modules that did not ask for it. */
    private static final int NATIVE_ACCESS_DENIED = 24;

    private ElasticsearchCommand() {}

    /**
     * @param java the directory of the JDK
     * @param home the unpacked Elasticsearch
     */
    static List<String> of(Path java, Path home, Path temporary, Path logs, int heapMegabytes, int javaFeature) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(memoryAndSpeed(heapMegabytes));
        command.addAll(demandedByTheServer(home));
        if (javaFeature >= NATIVE_ACCESS_DENIED) {
            command.add("--illegal-native-access=deny");
        }
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-XX:ErrorFile=" + logs.resolve("elasticsearch-crash-%p.log"),
                "-Des.path.home=" + home,
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "--module-path=" + home.resolve("lib"),
                "--add-modules=jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "-m",
                "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
        return List.copyOf(command);
    }

    /**
     * Measured on 2 cores, JDK 25, 512 MB: up in 5 s with 7 s of processor and 240 MB resident; as shipped (G1, second compiler) in 9 s with 16 s and
     * 590 MB. Indexing: 32 000 small documents/s after 80 000, as shipped 38 000.
     */
    private static List<String> memoryAndSpeed(int heapMegabytes) {
        return List.of(
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=" + heapMegabytes / 2 + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss1m",
                "-XX:+ExitOnOutOfMemoryError");
    }

    private static List<String> demandedByTheServer(Path home) {
        Path bridge = home.resolve("lib/entitlement-bridge")
                .resolve("elasticsearch-entitlement-bridge-" + Binaries.version("elasticsearch") + ".jar");
        return List.of(
                "-Des.networkaddress.cache.ttl=60",
                "-Des.networkaddress.cache.negative.ttl=10",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djna.nosys=true",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Djava.locale.providers=CLDR",
                "-Dorg.apache.lucene.store.defaultReadAdvice=normal",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
                "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server",
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,org.apache.lucene.core,ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "--patch-module=java.base=" + bridge,
                "--add-exports=java.base/org.elasticsearch.entitlement.bridge="
                        + "org.elasticsearch.entitlement,java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent");
    }
}
