-- Database roles of an office server: who may write what, enforced by the server itself.
--
--     psql --dbname=DATABASE --file=scripts/postgres_roles.sql --set=ON_ERROR_STOP=1
--
-- Run it as the owner of the workspace (who created it and migrates it), again after every new version of the program.
-- Every person gets a login of his own and one of these roles:  GRANT workbench_legal TO lea;
-- The roles follow the table in workbench/app/rights.py. Revisions and changes can be added, never altered.

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['reader', 'editor', 'legal', 'translator', 'test_leader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'workbench_' || name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', 'workbench_' || name);
        END IF;
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', 'workbench_' || name);
        EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM %I', 'workbench_' || name);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', 'workbench_' || name);
        IF name <> 'reader' THEN
            EXECUTE format('GRANT workbench_reader TO %I', 'workbench_' || name);
        END IF;
    END LOOP;
END
$$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

-- Everybody reads everything.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO workbench_reader;

-- Whoever works tells the others, and lists the files that he takes out.
GRANT INSERT ON changes TO workbench_editor, workbench_legal, workbench_translator, workbench_test_leader;
GRANT INSERT, DELETE ON exports TO workbench_editor, workbench_legal, workbench_translator, workbench_test_leader;
GRANT USAGE ON SEQUENCE changes_number_seq, exports_number_seq
    TO workbench_editor, workbench_legal, workbench_translator, workbench_test_leader;

-- Texts, decisions, status and release.
GRANT UPDATE ON segments TO workbench_editor, workbench_legal;
GRANT INSERT ON revisions TO workbench_editor, workbench_legal;
GRANT INSERT, UPDATE ON steps TO workbench_editor, workbench_legal;
GRANT INSERT, DELETE ON decisions TO workbench_editor, workbench_legal;
GRANT UPDATE (status, version) ON forms TO workbench_legal, workbench_test_leader;
GRANT UPDATE (released_at, released_by, release_sha256, release_note, replaces_id, version)
    ON form_versions TO workbench_legal;

-- Text blocks and contact data of the office. Earlier wordings stay as they are.
GRANT INSERT, UPDATE ON text_blocks, text_block_uses, settings TO workbench_editor, workbench_legal;
GRANT INSERT ON text_block_wordings TO workbench_editor, workbench_legal;

-- What only editors do: take in and delete forms, keep glossary and people.
GRANT INSERT, UPDATE, DELETE ON forms, form_versions TO workbench_editor;
GRANT INSERT ON originals, segments, baselines TO workbench_editor;
GRANT USAGE ON SEQUENCE segments_row_seq TO workbench_editor;
GRANT INSERT, UPDATE, DELETE ON glossary_entries TO workbench_editor;
GRANT INSERT, UPDATE ON people TO workbench_editor;

-- Translations and tests.
GRANT INSERT, UPDATE, DELETE ON form_languages, translations, translation_dismissals
    TO workbench_editor, workbench_translator;
GRANT INSERT ON translation_history TO workbench_editor, workbench_translator, workbench_legal;
GRANT INSERT, UPDATE, DELETE ON memory_units, memory_patterns, memory_blocks TO workbench_editor, workbench_translator;
GRANT USAGE ON SEQUENCE memory_units_id_seq, memory_patterns_id_seq TO workbench_editor, workbench_translator;
-- A release takes the translations along.
GRANT INSERT, UPDATE ON translations TO workbench_legal;
-- Who asks a machine leaves a line; who sets it up may clear old lines.
GRANT INSERT, UPDATE (outcome) ON machine_requests TO workbench_editor, workbench_translator;
GRANT DELETE ON machine_requests TO workbench_editor, workbench_legal;
GRANT INSERT, DELETE ON form_classes TO workbench_editor, workbench_legal;
GRANT INSERT, UPDATE, DELETE ON test_rounds, test_returns, test_annotations, test_answers
    TO workbench_editor, workbench_test_leader;
