// Rule: a run must be one that can be looked into.
//RUNTIME_OPTIONS -XX:+DisableAttachMechanism
void main() {
    IO.println("done");
}

// Output:
//   done
