void main() throws Exception {
    for (var name : List.of("one", "two"))
        try (var file = new RandomAccessFile(name, "rw")) {
            file.setLength(600L << 20);
        }
    IO.println("full");
    Thread.sleep(60_000);
}

// Outcomes of 2 runs:
//   done | acceptable
