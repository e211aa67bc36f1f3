package vn.dossierledger.standalone.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dossierledger.clocks.WorkingCalendar;

/** Plays the stories into an embedded ledger, once. */
public final class Demo {

    private static final int TOLD_EVERY = 60;

    private final DemoPlayer player;
    private final Clock real;
    private final Path directory;
    private final String an;
    private final String binh;

    Demo(DemoPlayer player, Clock real, Path directory, String an, String binh) {
        this.player = player;
        this.real = real;
        this.directory = directory;
        this.an = an;
        this.binh = binh;
    }

    /** Plays what has not been played yet, and tells how far it is. */
    public void load(Consumer<String> progress) {
        DemoProgress done = DemoProgress.in(directory, LocalDate.ofInstant(real.instant(), WorkingCalendar.ZONE));
        List<Story> stories = new Stories(done.until(), an, binh).all();
        if (done.played() >= stories.size()) {
            return;
        }
        progress.accept("Loading demo data: %d dossiers of the last three months".formatted(stories.size()));
        for (Story story : stories.subList(done.played(), stories.size())) {
            player.play(story);
            done.playedAll(story.number());
            if (story.number() % TOLD_EVERY == 0 || story.number() == stories.size()) {
                progress.accept("  %d of %d".formatted(story.number(), stories.size()));
            }
        }
    }
}
