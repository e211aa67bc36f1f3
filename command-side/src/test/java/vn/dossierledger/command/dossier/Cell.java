package vn.dossierledger.command.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * One value of a policy, found by its place in the file, such as {@code returnChannels.level4}.
 *
 * @param component of the profile
 * @param service of the component; null where the value is the same for every service
 */
record Cell(String component, String service) {

    static Cell at(String place) {
        int dot = place.indexOf('.');
        return dot < 0 ? new Cell(place, null) : new Cell(place.substring(0, dot), place.substring(dot + 1));
    }

    /** Every value that a policy states. */
    static List<Cell> all() {
        return Arrays.stream(PolicyProfile.class.getRecordComponents())
                .flatMap(each -> each.getType() == ByService.class
                        ? Stream.of("level3", "level4", "counter").map(service -> new Cell(each.getName(), service))
                        : Stream.of(new Cell(each.getName(), null)))
                .toList();
    }

    Cited<?> in(PolicyProfile profile) {
        Object value = read(component(PolicyProfile.class, component), profile);
        return (Cited<?>) (service == null ? value : read(component(ByService.class, service), value));
    }

    /** The same policy with another value here, under the same article. */
    PolicyProfile put(Object value, PolicyProfile profile) {
        return change(profile, cited -> new Cited<>(value, cited.article()));
    }

    /** The same policy with another article here. */
    PolicyProfile cite(String article, PolicyProfile profile) {
        return change(profile, cited -> new Cited<>(cited.value(), article));
    }

    /** Other values that could stand here; whether such a file is refused is the business of its reader. */
    List<Object> others(PolicyProfile profile) {
        Type type = component(PolicyProfile.class, component).getGenericType();
        return others(
                ((ParameterizedType) type).getActualTypeArguments()[0],
                in(profile).value());
    }

    private List<Object> others(Type type, Object now) {
        if (type == Role.class) {
            return except(now, Role.LEADER, Role.DEPARTMENT_HEAD);
        }
        if (type == Boolean.class) {
            return except(now, true, false);
        }
        if (type == Integer.class) {
            return except(now, 1, 2, 3, 4);
        }
        if (type == TimeLimit.class) {
            return now instanceof TimeLimit limit
                    ? List.of(
                            new TimeLimit(limit.amount().add(BigDecimal.ONE), limit.unit()),
                            new TimeLimit(
                                    limit.amount(),
                                    limit.unit() == LimitUnit.ELAPSED_HOURS
                                            ? LimitUnit.WORKING_HOURS
                                            : LimitUnit.ELAPSED_HOURS))
                    : List.of(TimeLimit.of("2", LimitUnit.WORKING_HOURS));
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            return except(now, kind.getEnumConstants());
        }
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return toggled((Class<?>) set.getActualTypeArguments()[0], (Set<?>) now);
        }
        if (now instanceof Map<?, ?>) {
            return List.of(Map.of());
        }
        return List.of(((List<?>) now).isEmpty() ? List.of("11-30") : List.of());
    }

    private static List<Object> except(Object now, Object... all) {
        return Arrays.stream(all).filter(each -> !each.equals(now)).toList();
    }

    /** Each set that differs in one element. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of the elements is known by its class only
    private static List<Object> toggled(Class<?> kind, Set<?> now) {
        List<Object> sets = new ArrayList<>();
        for (Object each : kind.getEnumConstants()) {
            Set set = EnumSet.noneOf((Class) kind);
            set.addAll(now);
            if (!set.remove(each)) {
                set.add(each);
            }
            sets.add(Set.copyOf(set));
        }
        return sets;
    }

    private PolicyProfile change(PolicyProfile profile, UnaryOperator<Cited<?>> change) {
        if (service == null) {
            return with(profile, component, change.apply(in(profile)));
        }
        Object row = read(component(PolicyProfile.class, component), profile);
        return with(profile, component, with(row, service, change.apply(in(profile))));
    }

    @SuppressWarnings("unchecked") // a record's copy is of its own class
    private static <T> T with(T whole, String name, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(name) ? value : read(each, whole))
                .toArray();
        try {
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A policy cannot be copied", e);
        }
    }

    private static RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getSimpleName() + " has no " + name));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("A policy cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return service == null ? component : component + "." + service;
    }
}
