// Rule: a file of 10 GB is refused, wherever it lies.
//NEEDS os=linux
void main() throws Exception {
    for (var folder : List.of(".", System.getProperty("java.io.tmpdir")))
        try (var file = new RandomAccessFile(folder + "/huge", "rw")) {
            file.setLength(10L << 30);
            IO.println("taken");
        } catch (IOException e) {
            IO.println("refused");
        }
}

// Output:
//   refused
//   refused
