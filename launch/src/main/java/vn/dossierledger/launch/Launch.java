package vn.dossierledger.launch;

import java.lang.reflect.InvocationTargetException;

/** What {@code java -jar} runs: asks for a newer Java in one sentence, or hands over to Spring Boot's launcher, which lies beside it in the jar. */
public final class Launch {

    private static final int OLDEST_JAVA = 21;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private Launch() {}

    /**
     * Ends with status 1 on a Java that is too old.
     *
     * @param arguments of the program
     * @throws Throwable what the program throws
     */
    public static void main(String[] arguments) throws Throwable {
        String refusal = refusal(System.getProperty("java.specification.version"), System.getProperty("java.home"));
        if (refusal != null) {
            System.err.println(refusal);
            System.exit(1);
        }
        try {
            Class.forName(LAUNCHER).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The sentence for an operator whose Java is too old.
     *
     * @param version {@code java.specification.version}: 1.8, 9, 17, 21
     * @return null when the version will do
     */
    static String refusal(String version, String home) {
        String feature = version.startsWith("1.") ? version.substring(2) : version;
        return Integer.parseInt(feature) >= OLDEST_JAVA
                ? null
                : "Dossier Ledger needs Java " + OLDEST_JAVA + " or newer; this is Java " + feature + " in " + home
                        + ": install a newer one and start with it, as in /opt/jdk-" + OLDEST_JAVA + "/bin/java -jar.";
    }
}
