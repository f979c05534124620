// Rule: a run that ends did end.
//LIMIT 1s
void main() {
    IO.println("done");
}

// Never ends:
