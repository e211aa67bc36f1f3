package vn.dossierledger.benchmarks.axon;

import vn.dossierledger.benchmarks.doors.Door;

/**
 * Straight to the command bus.
 *
 * @param axon whose bus
 * @param desk that draws the codes
 * @param commands what is sent
 */
public record AxonDoor(AxonNode axon, BenchDesk desk, Submissions commands) implements Door {

    @Override
    public String create() {
        axon.send(commands.create());
        return desk.lastDrawn();
    }

    @Override
    public void step(String code, int version) {
        axon.send(commands.step(code, version));
    }
}
