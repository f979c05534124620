// Rule: 8 MB of output is not yet cut.
void main() throws Exception {
    var line = ("x".repeat(1023) + "\n").repeat(1024).getBytes();
    for (int i = 0; i < 8; i++) System.out.write(line);
    IO.println("end");
}

// Output:
//   ...
//   end
