package org.openbbic.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;
import org.openbbic.tidy.Column;
import org.openbbic.tidy.RowWriter;
import org.openbbic.tidy.Table;
import org.openbbic.tidy.TableForm;

/** Parquet: one file for each table, its columns typed and optional, compressed with gzip. */
public final class ParquetForm implements TableForm {

    /** Bytes that wait in memory for each table before they are written. */
    private static final long ROW_GROUP = 2 << 20;

    private static final int PAGE = 64 << 10;

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public RowWriter begin(Table table, Path file) throws IOException {
        CarpetWriter<Row> rows = new CarpetWriter.Builder<>(new LocalOutputFile(file), Row.class)
                // The other configuration is Hadoop's own.
                .withConf(new PlainParquetConfiguration())
                .withWriteRecordModel(model(table.columns()))
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipPages())
                .withRowGroupSize(ROW_GROUP)
                .withPageSize(PAGE)
                .build();
        return new RowWriter() {
            @Override
            public void row(@Nullable Object[] cells) throws IOException {
                rows.write(new Row(cells));
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static WriteRecordModelType<Row> model(List<Column> columns) {
        WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            Column column = columns.get(i);
            model = switch (column.type()) {
                case NUMBER -> model.withField(column.name(), FieldTypes.LONG, row -> whole(row.cells()[place]));
                default -> model.withField(column.name(), type(column), row -> row.cells()[place]);
            };
        }
        return model;
    }

    private static FieldType type(Column column) {
        return switch (column.type()) {
            case NUMBER -> FieldTypes.LONG;
            case TEXT, CODE -> FieldTypes.STRING;
            case FLAG -> FieldTypes.BOOLEAN;
            case DATE -> FieldTypes.LOCAL_DATE;
        };
    }

    private static @Nullable Long whole(@Nullable Object cell) {
        return cell == null ? null : (Long) ((Number) cell).longValue();
    }
}
