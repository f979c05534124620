// Rule: threads without number end the run, not the machine.
//LIMIT 10m
void main() {
    while (true)
        Thread.ofPlatform().stackSize(64 << 10).start(LockSupport::park);
}

// Output:
//   never
