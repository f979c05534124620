// Rule: what a program tells in the launcher's place is no run of it.
//RUNTIME_OPTIONS --add-opens=java.base/java.io=ALL-UNNAMED
void main() throws Exception {
    var out = FilterOutputStream.class.getDeclaredField("out");
    out.setAccessible(true);
    var encoder = out.get(out.get(System.out));
    var record = encoder.getClass().getDeclaredMethod("record", String.class);
    record.setAccessible(true);
    for (int i = 0; i < 4; i++) {
        IO.println(i % 2);
        record.invoke(encoder, "next");
    }
}

// Outcomes of 4 runs:
//   0 | required
//   1 | required
