///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ask(one, a -> ask(other, b -> a.compareTo(b))) => ages.get(one).compareTo(ages.get(other))

/// A comparator has to return a number. This `ask` returns nothing.

final Map<String, Integer> ages =
    Map.of("ann", 40, "bob", 20, "cleo", 30);

void ask(String name, Consumer<Integer> then) {
    then.accept(ages.get(name));
}

void main() {
    var names = new ArrayList<>(List.of("ann", "bob", "cleo"));
    names.sort((one, other) ->
        ask(one, a -> ask(other, b -> a.compareTo(b))));
    IO.println(names);
}

// Does not compile:
//   17: compiler.err.prob.found.req
