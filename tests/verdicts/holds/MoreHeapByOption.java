// Rule: //RUNTIME_OPTIONS overrides the 512 MB, upwards too.
//RUNTIME_OPTIONS -Xmx900m
void main() {
    IO.println(Runtime.getRuntime().maxMemory() > 600_000_000);
}

// Output:
//   true
