// Rule: endless output is no ending; that it is cut does no harm here.
//LIMIT 1s
void main() {
    while (true) IO.println("and on and on and on and on and on and on");
}

// Never ends:
