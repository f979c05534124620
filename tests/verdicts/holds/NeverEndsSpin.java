// Rule: still running at the limit, busy or not.
//LIMIT 1s
void main() {
    while (true) Thread.onSpinWait();
}

// Never ends:
