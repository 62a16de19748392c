-- The sandbox's sample: a shop with about belay.rows rows in its largest table. Random, but always the same.
SELECT setseed(0.42);

CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'A small shop, made up to try things on';
CREATE TYPE shop.order_state AS ENUM ('new', 'paid', 'sent', 'returned');

CREATE TABLE shop.customer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    since date NOT NULL
);
CREATE TABLE shop.product (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    price numeric(8,2) NOT NULL CHECK (price > 0),
    tags text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE shop.purchase (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES shop.customer,
    state shop.order_state NOT NULL DEFAULT 'new',
    ordered_at timestamptz NOT NULL,
    note text
);
CREATE TABLE shop.purchase_line (
    purchase_id bigint NOT NULL REFERENCES shop.purchase ON DELETE CASCADE,
    line smallint NOT NULL,
    product_id integer NOT NULL REFERENCES shop.product,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (purchase_id, line)
);
CREATE INDEX purchase_customer ON shop.purchase (customer_id, ordered_at);
CREATE INDEX purchase_open ON shop.purchase (ordered_at) WHERE state = 'new';

INSERT INTO shop.customer (name, email, since)
    SELECT 'Customer ' || n, 'customer' || n || '@example.org', date '2020-01-01' + (n % 2000)::int
    FROM generate_series(1, greatest(100, current_setting('belay.rows')::bigint / 30)) n;
INSERT INTO shop.product (name, price, tags)
    SELECT 'Product ' || n, 1 + n % 300 + 0.99, ARRAY['shelf ' || n % 12, CASE WHEN n % 5 = 0 THEN 'on sale' ELSE 'regular' END]
    FROM generate_series(1, 500) n;
INSERT INTO shop.purchase (customer_id, state, ordered_at, note)
    SELECT 1 + n % greatest(100, current_setting('belay.rows')::bigint / 30),
           (enum_range(NULL::shop.order_state))[1 + n % 4],
           timestamptz '2024-01-01 00:00+00' + n * interval '11 minutes',
           CASE WHEN n % 7 = 0 THEN 'Please leave it at the door, n° ' || n END
    FROM generate_series(1, greatest(100, current_setting('belay.rows')::bigint / 3)) n;
INSERT INTO shop.purchase_line
    SELECT p.id, l, 1 + (p.id * 7 + l * 13) % 500, 1 + (p.id + l) % 4
    FROM shop.purchase p, generate_series(1, 3) l;

CREATE VIEW shop.turnover AS
    SELECT date_trunc('month', p.ordered_at) AS month, sum(l.quantity * a.price) AS amount
    FROM shop.purchase p
    JOIN shop.purchase_line l ON l.purchase_id = p.id
    JOIN shop.product a ON a.id = l.product_id
    GROUP BY 1;
CREATE MATERIALIZED VIEW shop.best_seller AS
    SELECT product_id, sum(quantity) AS sold FROM shop.purchase_line GROUP BY 1;
CREATE FUNCTION shop.total(purchase bigint) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT sum(l.quantity * a.price) FROM shop.purchase_line l JOIN shop.product a ON a.id = l.product_id
    WHERE l.purchase_id = purchase
$$;
