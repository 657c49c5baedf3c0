import type { SchemaModule } from 'kysely'

/** A step of MIGRATIONS: the tables of people. What speaks of an account or a profile goes when that goes. */
export async function createPeople(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addUniqueConstraint('account_subject', ['issuer', 'subject'])
    .execute()
  await schema
    .createTable('profile')
    .addColumn('reader', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('profile_account').on('profile').column('account').execute()
  await createProofs(schema)
}

async function createProofs(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('session')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) =>
      column.notNull().references('profile.reader').onDelete('cascade'),
    )
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addColumn('used_on', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('session_reader').on('session').column('reader').execute()
  await schema
    .createTable('token')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) =>
      column.notNull().references('profile.reader').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addColumn('used_on', 'text')
    .execute()
  await schema.createIndex('token_reader').on('token').column('reader').execute()
  await schema
    .createTable('passkey')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('counter', 'bigint', (column) => column.notNull())
    .addColumn('transports', 'text', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addColumn('used_on', 'text')
    .execute()
  await schema.createIndex('passkey_account').on('passkey').column('account').execute()
  await schema
    .createTable('voucher')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.references('account.id').onDelete('cascade'))
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('voucher_account').on('voucher').column('account').execute()
}
