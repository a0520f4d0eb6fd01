alter domain email rename constraint has_at to looks_right;
