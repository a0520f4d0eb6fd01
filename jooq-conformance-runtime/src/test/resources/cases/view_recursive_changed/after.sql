create or replace recursive view ancestry (id, depth) as select id, 1 from category where parent is null union all select c.id, a.depth + 1 from category c join ancestry a on a.id = c.parent;
