alter extension hstore set schema extensions;
