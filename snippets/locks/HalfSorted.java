///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES MiniVm.java
//BREAK new MiniVm(true, 1) => new MiniVm(false, 1)

/// A function sorts a list, and another thread looks at it all the while.

// fold list
final Integer[] list = new Integer[200_000];
final int[] places = {0, 50_000, 100_000, 199_999};
volatile boolean sorted;
boolean half;                   // was it neither as before nor sorted?
boolean asked;                  // was the lock wanted meanwhile?

List<Integer> look() {
    return IntStream.of(places).mapToObj(i -> list[i]).toList();
}
// endfold

void main() throws InterruptedException {
    Arrays.setAll(list, i -> i);
    var after = look();
    Collections.shuffle(Arrays.asList(list), new Random(1));
    var before = look();

    var vm = new MiniVm(true, 1);
    vm.functions.put("sort", () -> {
        Arrays.sort(list);
        asked = vm.isWanted();
        sorted = true;
    });
    vm.functions.put("look", () -> {
        vm.shared.put("done", sorted ? 1 : 0);
        var seen = look();
        half |= !seen.equals(before) && !seen.equals(after);
    });
    // fold run
    var sort = MiniVm.code("CALL sort");
    var look = MiniVm.code("CALL look / LOAD done / UNLESS 0");
    var sorter = Thread.ofPlatform()
        .start(() -> vm.loop(new MiniVm.Frame(sort)));
    vm.loop(new MiniVm.Frame(look));
    sorter.join();
    // endfold
    IO.println((half ? "seen half sorted" : "never half sorted")
        + (asked ? ", asked meanwhile" : ""));
}

// Outcomes of 10 runs:
//   never half sorted, asked meanwhile | required   | the other one waited for the lock until the list was sorted
//   never half sorted                  | acceptable | it was not even on a core meanwhile
//   seen half sorted*                  | forbidden  | an instruction of the other thread came in between
