// Rule: temporary files without number end the run, and are removed.
//LIMIT 30s
void main() throws Exception {
    var block = new byte[16 << 20];
    while (true)
        Files.write(Files.createTempFile("left", "over"), block);
}

// Output:
//   never
