package vn.dossierledger.standalone.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Plays the stories of the three months before a day into an embedded ledger, once. */
public final class Demo {

    private static final int TOLD_EVERY = 60;

    private final DemoPlayer player;
    private final LocalDate until;
    private final Path directory;
    private final String an;
    private final String binh;

    /** @param until the last day, Asia/Ho_Chi_Minh, unless the demo was begun with another one before */
    Demo(DemoPlayer player, LocalDate until, Path directory, String an, String binh) {
        this.player = player;
        this.until = until;
        this.directory = directory;
        this.an = an;
        this.binh = binh;
    }

    /** Plays what has not been played yet, and tells how far it is. */
    public void load(Consumer<String> progress) {
        DemoProgress done = DemoProgress.in(directory, until);
        List<Story> stories = new Stories(done.until(), an, binh).all();
        if (done.played() >= stories.size()) {
            return;
        }
        progress.accept(
                "Loading demo data: %d dossiers of three months until %s".formatted(stories.size(), done.until()));
        for (Story story : stories.subList(done.played(), stories.size())) {
            player.play(story);
            done.playedAll(story.number());
            if (story.number() % TOLD_EVERY == 0 || story.number() == stories.size()) {
                progress.accept("  %d of %d".formatted(story.number(), stories.size()));
            }
        }
    }
}
